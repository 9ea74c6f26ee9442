/// The Linux calls that Swift's Glibc module does not show.
#ifndef C_SYSTEM_CALLS_H
#define C_SYSTEM_CALLS_H

#include "child_calls.h"
#include "file_calls.h"
#include "signal_calls.h"
#include "process_calls.h"

#endif
