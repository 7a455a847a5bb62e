assert new File(basedir, 'build.log').text.contains('Generation is skipped.')
assert new File(basedir, 'target/classes/com/example/library/LibraryClient.class').exists()
