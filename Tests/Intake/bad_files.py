"""Every bad or odd file of the corpus."""

from bad.cells import CELLS
from bad.packages import PACKAGED
from bad.texts import TEXTS
from bad.workbooks import WORKBOOKS

BAD_FILES = TEXTS + PACKAGED + WORKBOOKS + CELLS
