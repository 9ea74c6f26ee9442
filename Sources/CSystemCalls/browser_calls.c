#define _GNU_SOURCE
#include "browser_calls.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

/// Both ends of what connects two processes: ours first.
struct ends {
  int ours, theirs;
};

static const struct ends closed_ends = {-1, -1};

/// Keeps an end clear of the descriptors that the child gives out anew.
static int lifted(int descriptor) {
  int copy = fcntl(descriptor, F_DUPFD_CLOEXEC, 16);
  int error = errno;
  close(descriptor);
  errno = error;
  return copy;
}

static int lift(struct ends *ends) {
  ends->ours = lifted(ends->ours);
  ends->theirs = lifted(ends->theirs);
  return ends->ours < 0 || ends->theirs < 0 ? -1 : 0;
}

static int open_socket(struct ends *ends) {
  int pair[2];
  if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair) != 0) return -1;
  *ends = (struct ends){pair[0], pair[1]};
  return lift(ends);
}

static int open_pipe(struct ends *ends) {
  int pair[2];
  if (pipe2(pair, O_CLOEXEC) != 0) return -1;
  *ends = (struct ends){pair[0], pair[1]};
  return lift(ends);
}

static void close_end(int *descriptor) {
  if (*descriptor >= 0) close(*descriptor);
  *descriptor = -1;
}

static void close_both(struct ends *ends) {
  close_end(&ends->ours);
  close_end(&ends->theirs);
}

static void usual_signals(void) {
  for (int number = 1; number < NSIG; number++) signal(number, SIG_DFL);
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
}

/// Runs in the child, with calls that are safe after a fork; returns only when something failed.
static void become(
    const char *path, char *const arguments[], char *const environment[], int channel, int complaints,
    pid_t parent) {
  if (setpgid(0, 0) != 0 || prctl(PR_SET_PDEATHSIG, SIGKILL) != 0) return;
  if (getppid() != parent) _exit(127);
  usual_signals();
  int nothing = open("/dev/null", O_RDONLY);
  if (nothing < 0 || dup2(nothing, STDIN_FILENO) < 0) return;
  if (nothing > STDERR_FILENO) close(nothing);
  if (dup2(complaints, STDOUT_FILENO) < 0 || dup2(complaints, STDERR_FILENO) < 0) return;
  if (dup2(channel, 3) < 0 || dup2(channel, 4) < 0) return;
  execve(path, arguments, environment);
}

static pid_t start(
    const char *path, char *const arguments[], char *const environment[], int channel, int complaints) {
  struct ends status = closed_ends;
  if (open_pipe(&status) != 0) {
    close_both(&status);
    return -1;
  }
  pid_t parent = getpid();
  pid_t process = fork();
  if (process == 0) {
    become(path, arguments, environment, channel, complaints, parent);
    int error = errno;
    ssize_t written = write(status.theirs, &error, sizeof error);
    _exit(written == sizeof error ? 127 : 126);
  }
  int error = process < 0 ? errno : 0;
  close_end(&status.theirs);
  ssize_t count = 0;
  if (process > 0) {
    do count = read(status.ours, &error, sizeof error);
    while (count < 0 && errno == EINTR);
  }
  close_end(&status.ours);
  if (process > 0 && count == 0) return process;
  if (process > 0) end_browser(process);
  errno = error;
  return -1;
}

pid_t start_browser(
    const char *path, char *const arguments[], char *const environment[], struct browser_ends *ends) {
  struct ends channel = closed_ends, complaints = closed_ends;
  pid_t process = -1;
  if (open_socket(&channel) == 0 && open_pipe(&complaints) == 0)
    process = start(path, arguments, environment, channel.theirs, complaints.theirs);
  int error = errno;
  close_end(&channel.theirs);
  close_end(&complaints.theirs);
  if (process < 0) {
    close_both(&channel);
    close_both(&complaints);
    errno = error;
    return -1;
  }
  ends->channel = channel.ours;
  ends->complaints = complaints.ours;
  return process;
}

int browser_has_ended(pid_t process) {
  siginfo_t what = {0};
  return waitid(P_PID, (id_t)process, &what, WEXITED | WNOHANG | WNOWAIT) == 0 && what.si_pid == process;
}

int end_browser(pid_t process) {
  int status = 0;
  kill(-process, SIGKILL);
  while (waitpid(process, &status, 0) < 0 && errno == EINTR) {
  }
  return status;
}
