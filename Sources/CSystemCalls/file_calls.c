#define _GNU_SOURCE
#include "file_calls.h"

#include <dirent.h>
#include <fcntl.h>
#include <linux/openat2.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

int open_beneath(int folder, const char *path, int flags, mode_t mode) {
  struct open_how how = {
      .flags = (unsigned int)flags,
      .mode = mode,
      .resolve = RESOLVE_BENEATH | RESOLVE_NO_SYMLINKS | RESOLVE_NO_MAGICLINKS,
  };
  return (int)syscall(SYS_openat2, folder, path, &how, sizeof how);
}

int open_inside(int folder, const char *path, int flags) {
  struct open_how how = {
      .flags = (unsigned int)flags,
      .resolve = RESOLVE_BENEATH | RESOLVE_NO_MAGICLINKS,
  };
  return (int)syscall(SYS_openat2, folder, path, &how, sizeof how);
}

int look_inside(int folder, const char *path) { return open_inside(folder, path, O_PATH | O_CLOEXEC); }

int sync_file_system(int descriptor) { return syncfs(descriptor); }

int exchange_names(int folder, const char *first, const char *second) {
  return renameat2(folder, first, folder, second, RENAME_EXCHANGE);
}

int memory_file(const char *name) { return memfd_create(name, MFD_CLOEXEC); }

int closing_pipe(int ends[2]) { return pipe2(ends, O_CLOEXEC); }

ssize_t next_records(int folder, void *buffer, size_t size) { return getdents64(folder, buffer, size); }

const char *error_sentence(int number) { return strerrordesc_np(number); }
