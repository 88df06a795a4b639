// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// For ThreadSanitizer builds only. The system's Qt is not built with ThreadSanitizer, so the way it hands work from one
// thread to another cannot be seen, and every correct queued call looks like a race. To suppress by "libQt6" would hide
// everything: a suppression matches any frame, and below every slot and every QThread there is one of Qt's.
// So this library stands between the program and Qt Core, and tells ThreadSanitizer what Qt's documentation promises:
// what happened before a call was queued, a signal emitted, a lock released, a task started, is seen by who receives it.
//
// Not covered, as nothing here uses it: QMetaObject::invokeMethod by name, blocking queued connections, QFuture.

#include <QtCore/QCoreApplication>
#include <QtCore/QDeadlineTimer>
#include <QtCore/QMutex>
#include <QtCore/QReadWriteLock>
#include <QtCore/QRunnable>
#include <QtCore/QSemaphore>
#include <QtCore/QThread>
#include <QtCore/QThreadPool>
#include <QtCore/QWaitCondition>

#include <dlfcn.h>
#include <functional>
#include <sanitizer/tsan_interface.h>

// Qt's own declaration is in a private header; Qt Test uses it to print signals.
struct QSignalSpyCallbackSet {
    void (*signalBegin)(QObject *, int, void **);
    void (*slotBegin)(QObject *, int, void **);
    void (*signalEnd)(QObject *, int);
    void (*slotEnd)(QObject *, int);
};
Q_CORE_EXPORT void qt_register_signal_spy_callbacks(QSignalSpyCallbackSet *);

namespace {
int signalKey; // a signal does not tell who receives it: one address for all
int taskKey;

void acquire(const void *key) { __tsan_acquire(const_cast<void *>(key)); }
void release(const void *key) { __tsan_release(const_cast<void *>(key)); }

// Qt's function of the same name as ours.
template<typename Function>
Function *qt(const char *symbol)
{
    return reinterpret_cast<Function *>(dlsym(RTLD_NEXT, symbol));
}

void signalBegin(QObject *, int, void **) { release(&signalKey); }

bool eventNotify(void **data)
{
    acquire(data[0]); // the receiver
    acquire(&signalKey);
    return false;
}

class Task final : public QRunnable
{
public:
    explicit Task(QRunnable *task) : m_task(task) {}
    void run() override
    {
        acquire(&taskKey);
        const bool ours = m_task->autoDelete();
        m_task->run();
        if (ours)
            delete m_task;
        release(&taskKey);
    }

private:
    QRunnable *const m_task;
};

void install()
{
    static QSignalSpyCallbackSet callbacks{signalBegin, nullptr, nullptr, nullptr};
    qt_register_signal_spy_callbacks(&callbacks);
    QInternal::registerCallback(QInternal::EventNotifyCallback, eventNotify);
}
Q_CONSTRUCTOR_FUNCTION(install)
} // namespace

// A function that takes the place of Qt's SYMBOL; in its body, "real" is Qt's own. Aligned, because a pointer to a member
// function with an odd address is one to a virtual function.
#define IN_PLACE_OF(SYMBOL, RETURN, NAME, PARAMETERS, ...)                                                             \
    RETURN NAME PARAMETERS __asm__(SYMBOL) __attribute__((aligned(16)));                                               \
    RETURN NAME PARAMETERS                                                                                             \
    {                                                                                                                  \
        static const auto real = qt<RETURN PARAMETERS>(SYMBOL);                                                        \
        __VA_ARGS__                                                                                                    \
    }

namespace tsan_qt {

// --- events and queued calls: the receiver is the key -----------------------------------------------------------------

IN_PLACE_OF("_ZN16QCoreApplication9postEventEP7QObjectP6QEventi", void, postEvent,
    (QObject *receiver, QEvent *event, int priority), {
        release(receiver);
        real(receiver, event, priority);
    })
IN_PLACE_OF("_ZN7QObject11deleteLaterEv", void, deleteLater, (QObject *object), {
    release(object);
    real(object);
})
IN_PLACE_OF("_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv", bool,
    invokeMethod, (QObject *receiver, QtPrivate::QSlotObjectBase *slot, Qt::ConnectionType type, void *result), {
        release(receiver);
        return real(receiver, slot, type, result);
    })
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
IN_PLACE_OF("_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeE"
            "xPKPKvPKPKcPKPKNS2_18QMetaTypeInterfaceE", bool, invokeMethod,
    (QObject *receiver, QtPrivate::QSlotObjectBase *slot, Qt::ConnectionType type, qsizetype count,
        const void *const *values, const char *const *names, const QtPrivate::QMetaTypeInterface *const *types), {
        release(receiver);
        return real(receiver, slot, type, count, values, names, types);
    })
#endif

// --- threads and tasks ------------------------------------------------------------------------------------------------

// Its last signals (finished, and destroyed of what lived in it) released.
IN_PLACE_OF("_ZN7QThread4waitE14QDeadlineTimer", bool, wait, (QThread *thread, QDeadlineTimer deadline), {
    const bool ended = real(thread, deadline);
    acquire(&signalKey);
    return ended;
})
IN_PLACE_OF("_ZN11QThreadPool5startEP9QRunnablei", void, start, (QThreadPool *pool, QRunnable *task, int priority), {
    task = new Task(task);
    release(&taskKey);
    real(pool, task, priority);
})
IN_PLACE_OF("_ZN11QThreadPool5startESt8functionIFvvEEi", void, start,
    (QThreadPool *pool, std::function<void()> function, int priority), {
        static_cast<void>(real);
        start(pool, QRunnable::create(std::move(function)), priority);
    })
IN_PLACE_OF("_ZN11QThreadPool11waitForDoneEi", bool, waitForDone, (QThreadPool *pool, int msecs), {
    const bool done = real(pool, msecs);
    acquire(&taskKey);
    return done;
})
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
IN_PLACE_OF("_ZN11QThreadPool11waitForDoneE14QDeadlineTimer", bool, waitForDone,
    (QThreadPool *pool, QDeadlineTimer deadline), {
        const bool done = real(pool, deadline);
        acquire(&taskKey);
        return done;
    })
#endif

// --- locks: the lock is the key. A QMutex that nobody waits for works inline, and ThreadSanitizer sees it -------------

IN_PLACE_OF("_ZN11QBasicMutex12lockInternalEv", void, lockInternal, (QBasicMutex *mutex), {
    real(mutex);
    acquire(mutex);
})
IN_PLACE_OF("_ZN11QBasicMutex14unlockInternalEv", void, unlockInternal, (QBasicMutex *mutex), {
    release(mutex);
    real(mutex);
})
IN_PLACE_OF("_ZN14QReadWriteLock11lockForReadEv", void, lockForRead, (QReadWriteLock *lock), {
    real(lock);
    acquire(lock);
})
IN_PLACE_OF("_ZN14QReadWriteLock12lockForWriteEv", void, lockForWrite, (QReadWriteLock *lock), {
    real(lock);
    acquire(lock);
})
IN_PLACE_OF("_ZN14QReadWriteLock6unlockEv", void, unlock, (QReadWriteLock *lock), {
    release(lock);
    real(lock);
})
IN_PLACE_OF("_ZN14QWaitCondition4waitEP6QMutex14QDeadlineTimer", bool, wait,
    (QWaitCondition *condition, QMutex *mutex, QDeadlineTimer deadline), {
        release(mutex);
        const bool woken = real(condition, mutex, deadline);
        acquire(mutex);
        return woken;
    })
IN_PLACE_OF("_ZN10QSemaphore7acquireEi", void, take, (QSemaphore *semaphore, int n), {
    real(semaphore, n);
    acquire(semaphore);
})
IN_PLACE_OF("_ZN10QSemaphore10tryAcquireEii", bool, tryTake, (QSemaphore *semaphore, int n, int msecs), {
    const bool taken = real(semaphore, n, msecs);
    acquire(semaphore);
    return taken;
})
IN_PLACE_OF("_ZN10QSemaphore7releaseEi", void, give, (QSemaphore *semaphore, int n), {
    release(semaphore);
    real(semaphore, n);
})

} // namespace tsan_qt
