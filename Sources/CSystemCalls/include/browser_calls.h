/// A browser that is driven over the descriptors 3 and 4, in a process group of its own, gone with its parent.
#ifndef BROWSER_CALLS_H
#define BROWSER_CALLS_H

#include <sys/types.h>

/// The descriptors that lead to a browser, none of which a further child inherits.
struct browser_ends {
  /// A socket: what is written to it the browser reads from 3, what it writes to 4 is read here.
  int channel;
  /// Where the browser's standard output and standard error are read.
  int complaints;
};

/// Starts a program as the first of a new process group; gives the process, or -1 and errno.
///
/// It ends when the thread that started it ends. Its standard input is empty.
pid_t start_browser(
    const char *path, char *const arguments[], char *const environment[], struct browser_ends *ends);

/// Whether the process has ended and waits to be asked how.
int browser_has_ended(pid_t process);

/// Ends the process group at once, waits for its first process, and gives how that ended, as waitpid does.
int end_browser(pid_t process);

#endif
