def told = new File(basedir, 'build.log').readLines().find { it.startsWith('[ERROR] Failed to execute goal') }
assert told.contains('LentBook'): told
assert told.contains('LendBook'): told
