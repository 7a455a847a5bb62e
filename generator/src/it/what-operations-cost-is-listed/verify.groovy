def log = new File(basedir, 'build.log').text
assert log.contains('Operations of com.example.library#Library')
assert log =~ /\[INFO\] +\d+ +\d+ +[\d,]+  LendBook/
// It looks and writes nothing; Maven 4 has a folder of its own in target.
assert !new File(basedir, 'target/generated-sources').exists()
