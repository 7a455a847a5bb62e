def log = new File(basedir, 'build.log').text
assert log.count('Generated ') == 1
assert log =~ /Nothing changed: \d+ files are up to date/
// Nor does the compiler find anything to do.
assert log.contains('Nothing to compile')
