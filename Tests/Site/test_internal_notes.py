"""Makes sure that no slip in a note brings internal text into the public edition: `python -m unittest`."""

import unittest

from note_generator import SLIPS, check_all, generate


class InternalNotes(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.notes = check_all(range(200))

    def test_notes_are_rendered_or_refused_as_they_should_be(self):
        failures = [str(note) for note in self.notes if note.wrong]
        if failures:
            self.fail("\n".join([f"{len(failures)} of {len(self.notes)} notes", *failures]))

    def test_each_slip_is_tried_and_a_seed_always_makes_the_same_note(self):
        self.assertEqual({note.slip for note in self.notes}, {None, *SLIPS})
        self.assertEqual([note.text for note in self.notes], [generate(seed).text for seed in range(200)])
