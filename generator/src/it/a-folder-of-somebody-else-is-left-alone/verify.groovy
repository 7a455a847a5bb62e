def told = new File(basedir, 'build.log').readLines().find { it.startsWith('[ERROR] Failed to execute goal') }
assert told.contains('src/main/java'): told
assert new File(basedir, 'src/main/java/com/example/Mine.java').exists()
assert !new File(basedir, 'src/main/java/com/example/library').exists()
