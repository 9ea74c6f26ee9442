import Notes

#if canImport(Glibc)
  import Glibc
#endif

if CommandLine.arguments.dropFirst().first == "note-worker" { exit(runNoteWorker()) }
