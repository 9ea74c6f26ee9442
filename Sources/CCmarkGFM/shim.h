#include <cmark-gfm.h>
#include <cmark-gfm-core-extensions.h>
#include <string.h>

/// The length of a text that cmark gave, without its final NUL.
static inline long cmark_text_length(const char *text) { return (long)strlen(text); }
