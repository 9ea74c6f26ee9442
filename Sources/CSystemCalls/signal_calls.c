#define _GNU_SOURCE
#include "signal_calls.h"

#include <signal.h>
#include <unistd.h>

static const int ending[] = {SIGINT, SIGTERM, SIGHUP};
static const int ending_count = sizeof ending / sizeof *ending;
static volatile sig_atomic_t kept;

static void keep(int number) { kept = number; }

static void meet_with(void (*handler)(int)) {
  struct sigaction action = {.sa_handler = handler};
  for (int index = 0; index < ending_count; index++) {
    struct sigaction usual;
    sigaction(ending[index], NULL, &usual);
    // A signal that whoever started us wants ignored stays so.
    if (usual.sa_handler != SIG_IGN) sigaction(ending[index], &action, NULL);
  }
}

void keep_ending_signals(void) {
  kept = 0;
  meet_with(keep);
}

int ending_signal(void) { return kept; }

void heed_ending_signals(void) {
  meet_with(SIG_DFL);
  if (kept) kill(getpid(), kept);
}
