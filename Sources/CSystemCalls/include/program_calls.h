/// Programs that are given files as their standard streams, and that end with all of their own children.
#ifndef PROGRAM_CALLS_H
#define PROGRAM_CALLS_H

#include <sys/types.h>

/// Starts a program as the head of a process group, with these descriptors as its standard streams.
/// Both lists end in a null pointer. Gives the process, or -1 and errno.
pid_t taizhang_start_program(
    const char *path, char *const *arguments, char *const *environment, int input, int output, int errors);

/// Waits until a program has ended, but not longer than this; 1, or 0 when the time is over, or -1 and errno.
int taizhang_await_program(pid_t process, int milliseconds);

/// Ends a program with its whole process group; gives its exit code, or -1 where a signal ended it.
int taizhang_finish_program(pid_t process);

#endif
