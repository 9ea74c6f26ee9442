/// What this process does about itself, and about the sockets that it shares with others.
#ifndef PROCESS_CALLS_H
#define PROCESS_CALLS_H

#include <stddef.h>
#include <sys/types.h>

/// Limits this process's memory, turns core files off, and ends it when its parent ends; 0, or -1 and errno.
int taizhang_become_worker(size_t memory);

/// Writes to a socket without a signal when the other end is gone, and without waiting.
ssize_t taizhang_send(int descriptor, const void *bytes, size_t count);

/// Reads from a socket without waiting.
ssize_t taizhang_receive(int descriptor, void *bytes, size_t count);

/// Lets all threads of this process take their memory from one arena.
void taizhang_share_memory(void);

#endif
