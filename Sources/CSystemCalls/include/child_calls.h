/// Child processes: one way to start them, to wait for them and to end them.
#ifndef CHILD_CALLS_H
#define CHILD_CALLS_H

#include <sys/types.h>

enum child_flags {
  /// The child heads a process group of its own.
  CHILD_HEADS_GROUP = 1,
  /// The child ends when the thread that started it ends.
  CHILD_ENDS_WITH_PARENT = 2,
};

/// How a child is started. Both lists of texts end in a null pointer.
struct child_options {
  const char *path;
  char *const *arguments;
  /// The whole environment; null for the one of this process.
  char *const *environment;
  /// What the child has as its descriptors 0, 1, 2 and so on; -1 stands for nothing, which is /dev/null.
  const int *descriptors;
  /// At most 16; the child has this process's own descriptors behind them that no exec closes.
  int descriptor_count;
  int flags;
};

/// Starts a program with the usual signals; gives the process, or -1 and errno where it cannot be run.
pid_t start_child(const struct child_options *options);

/// Waits until a child has ended, but not longer than this; 1, or 0 when the time is over, or -1 and errno.
int await_child(pid_t process, int milliseconds);

/// Ends a child at once, with its group where it heads one, and waits until it is gone.
/// Gives 0 and, in `status`, how it ended, as waitpid does; or -1 and errno.
int end_child(pid_t process, int flags, int *status);

#endif
