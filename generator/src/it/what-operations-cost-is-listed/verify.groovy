def log = new File(basedir, 'build.log').text
assert log.contains('Operations of com.example.library#Library')
assert log =~ /\[INFO\] +\d+ +\d+ +[\d,]+  LendBook/
// It looks and writes nothing.
assert !new File(basedir, 'target').exists()
