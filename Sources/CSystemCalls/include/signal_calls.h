/// The signals by which somebody ends this process early, kept for a moment in which to clear up.
#ifndef SIGNAL_CALLS_H
#define SIGNAL_CALLS_H

/// From now on INT, TERM and HUP do not end this process but are kept; waiting calls return early.
void keep_ending_signals(void);

/// The signal that came meanwhile, or 0.
int ending_signal(void);

/// Gives these signals their usual meaning again; one that came meanwhile ends the process now.
void heed_ending_signals(void);

#endif
