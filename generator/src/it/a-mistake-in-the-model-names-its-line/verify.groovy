def lines = new File(basedir, 'build.log').readLines()
def told = lines.find { it.startsWith('[ERROR] Failed to execute goal') }
assert told.contains('library.smithy:13:1'): told
assert told.contains('Did you mean com.example.library#NoSuchBook'): told
// Nothing half-written.
assert !new File(basedir, 'target/generated-sources/keysmith').exists()
