#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Start diffoscope with a comparator for portable dumps of GNU Emacs.

Usage: pdmp_diffoscope.py [OPTION OF diffoscope]... OLD NEW

The comparator runs `pdmp textconv` on both dumps and compares the lines. PDMP names the program; default: pdmp in PATH.
"""

import os
import shlex
import sys

from diffoscope.comparators import ComparatorManager
from diffoscope.comparators.utils.command import Command
from diffoscope.comparators.utils.file import File
from diffoscope.difference import Difference
from diffoscope.external_tools import EXTERNAL_TOOLS
from diffoscope.main import main
from diffoscope.tools import tool_required

PDMP = shlex.split(os.environ.get("PDMP", "pdmp"))
EXTERNAL_TOOLS.setdefault(PDMP[0], {})


class PdmpTextconv(Command):
    @tool_required(PDMP[0])
    def cmdline(self):
        return [*PDMP, "textconv", self.path]


class PdmpFile(File):
    DESCRIPTION = "GNU Emacs portable dumps"
    FILE_TYPE_HEADER_PREFIX = b"DUMPEDGNUEMACS"

    def compare_details(self, other, source=None):
        return [Difference.from_operation(PdmpTextconv, self.path, other.path)]


if __name__ == "__main__":
    ComparatorManager().classes.insert(0, PdmpFile)
    sys.exit(main())
