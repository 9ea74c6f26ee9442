import Commands
import Glibc
import Notes

if CommandLine.arguments.dropFirst().first == "note-worker" { exit(runNoteWorker()) }
runTaizhang()
