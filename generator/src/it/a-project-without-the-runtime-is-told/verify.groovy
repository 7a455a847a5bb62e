def log = new File(basedir, 'build.log')
def told = log.readLines().find { it.startsWith('[ERROR] Failed to execute goal') }
assert told.contains('Generated code needs a dependency on dev.keysmith:keysmith-runtime:'): told
// The second build did not ask.
assert log.text.contains('Generated 1 service')
