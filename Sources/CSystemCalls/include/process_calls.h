/// This process and its workers, which are started on one end of a socket pair, limited, and gone with their parent.
#ifndef PROCESS_CALLS_H
#define PROCESS_CALLS_H

#include <stddef.h>
#include <sys/types.h>

/// Starts `path argument` with one end of a new socket pair as its standard input, nothing on the other streams.
/// Gives the process and, in `descriptor`, the other end, which no further child inherits; or -1 and errno.
pid_t taizhang_start_worker(const char *path, const char *argument, int *descriptor);

/// Ends a worker at once and waits until it is gone.
void taizhang_end_worker(pid_t process);

/// Limits this process's memory, turns core files off, and ends it when its parent ends; 0, or -1 and errno.
int taizhang_become_worker(size_t memory);

/// Writes to a socket without a signal when the other end is gone, and without waiting.
ssize_t taizhang_send(int descriptor, const void *bytes, size_t count);

/// Reads from a socket without waiting.
ssize_t taizhang_receive(int descriptor, void *bytes, size_t count);

/// Lets all threads of this process take their memory from one arena.
void taizhang_share_memory(void);

#endif
