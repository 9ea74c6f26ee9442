/// File calls of Linux that Swift's Glibc module does not show; each returns -1 and sets errno on failure.
#ifndef FILE_CALLS_H
#define FILE_CALLS_H

#include <sys/types.h>

/// Opens a path that stays beneath a folder and passes through no symbolic link.
int open_beneath(int folder, const char *path, int flags, mode_t mode);

/// Opens a path, also through symbolic links, as long as no step of it leaves the folder; else EXDEV.
int open_inside(int folder, const char *path, int flags);

/// The same for asking what stands there, without opening it.
int look_inside(int folder, const char *path);

/// Writes everything of the descriptor's file system to the disk.
int sync_file_system(int descriptor);

/// Exchanges two names of one folder in a single step.
int exchange_names(int folder, const char *first, const char *second);

/// Makes a file that lies in memory only and that no child inherits; gives its descriptor.
int memory_file(const char *name);

/// Makes a pipe that no child inherits: the end for reading, then the one for writing.
int closing_pipe(int ends[2]);

/// Gives a new file the owner, the mode and the extended attributes of an old one, as far as the system lets us.
void keep_attributes(const char *old, const char *new);

/// Fills the buffer with the next directory records of a folder; returns how many bytes, 0 at the end.
ssize_t next_records(int folder, void *buffer, size_t size);

/// The C library's sentence about an errno in English, whatever the locale; null for an unknown number.
const char *error_sentence(int number);

#endif
