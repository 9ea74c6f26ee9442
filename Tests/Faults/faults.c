// Counts the calls by which a program changes files, and makes one of them fail or ends the program there.
//
// With FAULT_LISTS it counts the calls that list folders instead.
//
// FAULT_COUNT names the file that the count is written to at the end. FAULT_AT is the call that fails, from 1, and
// FAULT_KIND how: "kill" before it, or an errno by its number. The workers that render notes do not count.
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <unistd.h>

static int is_counting;
static int counts_lists;
static int count;
static int at;
static const char *kind = "";

__attribute__((constructor)) static void begin(int argument_count, char **arguments) {
  if (argument_count > 1 && !strcmp(arguments[1], "note-worker")) return;
  counts_lists = getenv("FAULT_LISTS") != NULL;
  if (getenv("FAULT_AT")) at = atoi(getenv("FAULT_AT"));
  if (getenv("FAULT_KIND")) kind = getenv("FAULT_KIND");
  is_counting = 1;
}

__attribute__((destructor)) static void end(void) {
  const char *path = getenv("FAULT_COUNT");
  if (!is_counting || !path) return;
  is_counting = 0;
  FILE *file = fopen(path, "w");
  if (!file) return;
  fprintf(file, "%d", count);
  fclose(file);
}

// Counts a call; nonzero where it has to fail, with errno set.
static int fails_as(int is_list) {
  if (!is_counting || is_list != counts_lists || __sync_add_and_fetch(&count, 1) != at) return 0;
  if (!strcmp(kind, "kill")) raise(SIGKILL);
  errno = atoi(kind);
  return 1;
}

static int fails(void) { return fails_as(0); }

#define NEXT(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))
#define WRITES(flags) ((flags) & (O_WRONLY | O_RDWR | O_CREAT | O_TRUNC))
#define PASSED(name, parameters, arguments) \
  int name parameters { return fails() ? -1 : NEXT(name) arguments; }

PASSED(rename, (const char *a, const char *b), (a, b))
PASSED(renameat, (int a, const char *b, int c, const char *d), (a, b, c, d))
PASSED(link, (const char *a, const char *b), (a, b))
PASSED(linkat, (int a, const char *b, int c, const char *d, int e), (a, b, c, d, e))
PASSED(unlink, (const char *a), (a))
PASSED(unlinkat, (int a, const char *b, int c), (a, b, c))
PASSED(rmdir, (const char *a), (a))
PASSED(mkdir, (const char *a, mode_t b), (a, b))
PASSED(mkdirat, (int a, const char *b, mode_t c), (a, b, c))
PASSED(fsync, (int a), (a))
PASSED(syncfs, (int a), (a))
PASSED(fchmod, (int a, mode_t b), (a, b))
PASSED(fchown, (int a, uid_t b, gid_t c), (a, b, c))
PASSED(ftruncate, (int a, off_t b), (a, b))

ssize_t write(int file, const void *bytes, size_t size) {
  if (file > 2 && fails()) return -1;
  return NEXT(write)(file, bytes, size);
}

ssize_t pwrite(int file, const void *bytes, size_t size, off_t offset) {
  return fails() ? -1 : NEXT(pwrite)(file, bytes, size, offset);
}

int open(const char *path, int flags, ...) {
  va_list rest;
  va_start(rest, flags);
  mode_t mode = va_arg(rest, mode_t);
  va_end(rest);
  return WRITES(flags) && fails() ? -1 : NEXT(open)(path, flags, mode);
}

int open64(const char *path, int flags, ...) {
  va_list rest;
  va_start(rest, flags);
  mode_t mode = va_arg(rest, mode_t);
  va_end(rest);
  return WRITES(flags) && fails() ? -1 : NEXT(open64)(path, flags, mode);
}

int openat(int folder, const char *path, int flags, ...) {
  va_list rest;
  va_start(rest, flags);
  mode_t mode = va_arg(rest, mode_t);
  va_end(rest);
  return WRITES(flags) && fails() ? -1 : NEXT(openat)(folder, path, flags, mode);
}

struct dirent *readdir(DIR *folder) { return fails_as(1) ? NULL : NEXT(readdir)(folder); }

struct dirent64 *readdir64(DIR *folder) { return fails_as(1) ? NULL : NEXT(readdir64)(folder); }

ssize_t getdents64(int folder, void *bytes, size_t size) {
  return fails_as(1) ? -1 : NEXT(getdents64)(folder, bytes, size);
}

int renameat2(int a, const char *b, int c, const char *d, unsigned int flags) {
  return fails() ? -1 : NEXT(renameat2)(a, b, c, d, flags);
}

// openat2 and other calls that the C library has no function for.
long syscall(long number, ...) {
  va_list rest;
  va_start(rest, number);
  long a = va_arg(rest, long), b = va_arg(rest, long), c = va_arg(rest, long);
  long d = va_arg(rest, long), e = va_arg(rest, long), f = va_arg(rest, long);
  va_end(rest);
  // The flags are the first number of openat2's structure.
  int writes = number == SYS_openat2 && WRITES(*(unsigned long long *)c);
  if ((writes || number == SYS_renameat2) && fails()) return -1;
  return NEXT(syscall)(number, a, b, c, d, e, f);
}
