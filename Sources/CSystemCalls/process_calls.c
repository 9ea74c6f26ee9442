#define _GNU_SOURCE
#include "process_calls.h"

#include <malloc.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>

#if defined(__has_feature)
#if __has_feature(address_sanitizer)
#define HAS_SHADOW_MEMORY
#endif
#endif

#ifdef HAS_SHADOW_MEMORY
// A command ends with all that it holds, which would be told as leaks.
const char *__asan_default_options(void) { return "detect_leaks=0"; }

// AddressSanitizer lays out terabytes of addresses beside the program's own.
static int limit_memory(size_t memory) { return memory == 0 ? -1 : 0; }
#else
static int limit_memory(size_t memory) {
  struct rlimit space;
  if (getrlimit(RLIMIT_AS, &space) != 0) return -1;
  // A limit that is set already may be the lower one.
  if (space.rlim_max > memory) space.rlim_max = memory;
  if (space.rlim_cur > space.rlim_max) space.rlim_cur = space.rlim_max;
  return setrlimit(RLIMIT_AS, &space);
}
#endif

int taizhang_become_worker(size_t memory) {
  if (prctl(PR_SET_PDEATHSIG, SIGKILL) != 0) return -1;
  struct rlimit no_core = {0, 0};
  if (setrlimit(RLIMIT_CORE, &no_core) != 0) return -1;
  if (limit_memory(memory) != 0) return -1;
  return signal(SIGPIPE, SIG_IGN) == SIG_ERR ? -1 : 0;
}

ssize_t taizhang_send(int descriptor, const void *bytes, size_t count) {
  return send(descriptor, bytes, count, MSG_NOSIGNAL | MSG_DONTWAIT);
}

ssize_t taizhang_receive(int descriptor, void *bytes, size_t count) {
  return recv(descriptor, bytes, count, MSG_DONTWAIT);
}

void taizhang_share_memory(void) { mallopt(M_ARENA_MAX, 1); }
