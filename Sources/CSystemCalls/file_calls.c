#define _GNU_SOURCE
#include "file_calls.h"

#include <dirent.h>
#include <fcntl.h>
#include <linux/openat2.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/xattr.h>
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

static void keep_attribute(const char *old, const char *new, const char *name) {
  char value[65536];
  ssize_t size = getxattr(old, name, value, sizeof value);
  if (size >= 0) setxattr(new, name, value, (size_t)size, 0);
}

void keep_attributes(const char *old, const char *new) {
  struct stat status;
  if (stat(old, &status) != 0) return;
  // The owner first, since a change of owner takes bits from the mode.
  if (chown(new, status.st_uid, status.st_gid) != 0 && chown(new, (uid_t)-1, status.st_gid) != 0) status.st_mode &= 0777;
  chmod(new, status.st_mode & 07777);
  char names[65536];
  ssize_t size = listxattr(old, names, sizeof names);
  for (ssize_t at = 0; at < size; at += (ssize_t)strlen(names + at) + 1) keep_attribute(old, new, names + at);
}

ssize_t next_records(int folder, void *buffer, size_t size) { return getdents64(folder, buffer, size); }

const char *error_sentence(int number) { return strerrordesc_np(number); }
