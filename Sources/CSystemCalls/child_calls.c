#define _GNU_SOURCE
#include "child_calls.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/pidfd.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

enum { most_descriptors = 16 };

static void usual_signals(void) {
  for (int number = 1; number < NSIG; number++) signal(number, SIG_DFL);
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
}

/// Copies a descriptor clear of those that the child gives out anew; all copies are closed by exec.
static int lifted(int descriptor) { return fcntl(descriptor, F_DUPFD_CLOEXEC, most_descriptors); }

static int lifted_nothing(int mode) {
  int nothing = open("/dev/null", mode | O_CLOEXEC);
  return nothing < 0 ? -1 : lifted(nothing);
}

/// First lifts all, since one may have a number that another is to get.
static int give_descriptors(const struct child_options *options) {
  int copies[most_descriptors];
  for (int index = 0; index < options->descriptor_count; index++) {
    int descriptor = options->descriptors[index];
    int mode = index == STDIN_FILENO ? O_RDONLY : O_WRONLY;
    copies[index] = descriptor < 0 ? lifted_nothing(mode) : lifted(descriptor);
    if (copies[index] < 0) return -1;
  }
  for (int index = 0; index < options->descriptor_count; index++)
    if (dup2(copies[index], index) < 0) return -1;
  return 0;
}

/// Runs in the child, with calls that are safe there; returns only when something failed.
static void become(const struct child_options *options, pid_t parent) {
  if (options->flags & CHILD_HEADS_GROUP && setpgid(0, 0) != 0) return;
  if (options->flags & CHILD_ENDS_WITH_PARENT) {
    if (prctl(PR_SET_PDEATHSIG, SIGKILL) != 0) return;
    if (getppid() != parent) _exit(127);
  }
  if (give_descriptors(options) != 0) return;
  usual_signals();
  execve(options->path, options->arguments, options->environment ? options->environment : environ);
}

static void report(int status) {
  int error = errno;
  ssize_t written = write(status, &error, sizeof error);
  _exit(written == sizeof error ? 127 : 126);
}

/// The child borrows our memory until it is another program, since copying the tables of it takes
/// 24 ms for 500 MB. No signal may come meanwhile, which our handlers would answer in the child.
static pid_t divide(const struct child_options *options, int status) {
  sigset_t all, usual;
  sigfillset(&all);
  pid_t parent = getpid();
  pthread_sigmask(SIG_SETMASK, &all, &usual);
  pid_t process = vfork();
  if (process == 0) {
    become(options, parent);
    report(status);
  }
  int error = errno;
  pthread_sigmask(SIG_SETMASK, &usual, NULL);
  errno = error;
  return process;
}

/// What the child said before it was another program: 0 for nothing, or why it is none.
static int reported(int status) {
  int error = 0;
  ssize_t count;
  do count = read(status, &error, sizeof error);
  while (count < 0 && errno == EINTR);
  return count < 0 ? errno : error;
}

/// A pipe whose end for writing is clear of the descriptors that the child gives out.
static int open_status(int ends[2]) {
  if (pipe2(ends, O_CLOEXEC) != 0) return -1;
  int low = ends[1];
  ends[1] = lifted(low);
  int error = errno;
  close(low);
  if (ends[1] >= 0) return 0;
  close(ends[0]);
  errno = error;
  return -1;
}

pid_t start_child(const struct child_options *options) {
  if (options->descriptor_count > most_descriptors) {
    errno = EINVAL;
    return -1;
  }
  int status[2];
  if (open_status(status) != 0) return -1;
  pid_t process = divide(options, status[1]);
  int error = process < 0 ? errno : 0;
  close(status[1]);
  if (process > 0) error = reported(status[0]);
  close(status[0]);
  if (!error) return process;
  if (process > 0) end_child(process, options->flags, NULL);
  errno = error;
  return -1;
}

int await_child(pid_t process, int milliseconds) {
  int descriptor = pidfd_open(process, 0);
  if (descriptor < 0) return -1;
  struct pollfd ended = {.fd = descriptor, .events = POLLIN};
  int count = poll(&ended, 1, milliseconds);
  int error = errno;
  close(descriptor);
  errno = error;
  return count;
}

int end_child(pid_t process, int flags, int *status) {
  kill(flags & CHILD_HEADS_GROUP ? -process : process, SIGKILL);
  while (waitpid(process, status, 0) < 0)
    if (errno != EINTR) return -1;
  return 0;
}
