#define _GNU_SOURCE
#include "program_calls.h"

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/pidfd.h>
#include <sys/wait.h>
#include <unistd.h>

static int set_attributes(posix_spawnattr_t *attributes) {
  sigset_t none, all;
  sigemptyset(&none);
  sigfillset(&all);
  int error = posix_spawnattr_setsigmask(attributes, &none);
  if (!error) error = posix_spawnattr_setsigdefault(attributes, &all);
  if (!error) error = posix_spawnattr_setpgroup(attributes, 0);
  short flags = POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP;
  return error ? error : posix_spawnattr_setflags(attributes, flags);
}

pid_t taizhang_start_program(
    const char *path, char *const *arguments, char *const *environment, int input, int output, int errors) {
  posix_spawn_file_actions_t actions;
  posix_spawnattr_t attributes;
  pid_t process = -1;
  int error = posix_spawn_file_actions_init(&actions);
  if (!error) {
    error = posix_spawnattr_init(&attributes);
    if (!error) {
      error = posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO);
      if (!error) error = posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO);
      if (!error) error = posix_spawn_file_actions_adddup2(&actions, errors, STDERR_FILENO);
      if (!error) error = set_attributes(&attributes);
      if (!error) error = posix_spawn(&process, path, &actions, &attributes, arguments, environment);
      posix_spawnattr_destroy(&attributes);
    }
    posix_spawn_file_actions_destroy(&actions);
  }
  if (!error) return process;
  errno = error;
  return -1;
}

int taizhang_await_program(pid_t process, int milliseconds) {
  int descriptor = pidfd_open(process, 0);
  if (descriptor < 0) return -1;
  struct pollfd ended = {.fd = descriptor, .events = POLLIN};
  int count = poll(&ended, 1, milliseconds);
  int error = errno;
  close(descriptor);
  errno = error;
  return count;
}

int taizhang_finish_program(pid_t process) {
  int status = 0;
  kill(-process, SIGKILL);
  while (waitpid(process, &status, 0) < 0) {
    if (errno != EINTR) return -1;
  }
  return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}
