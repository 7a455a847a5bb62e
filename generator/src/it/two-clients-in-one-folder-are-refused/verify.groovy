def told = new File(basedir, 'build.log').readLines().find { it.startsWith('[ERROR] Failed to execute goal') }
assert told.contains("'library' and 'museum' both write to"): told
assert told.contains("set another 'outputDirectory'"): told
