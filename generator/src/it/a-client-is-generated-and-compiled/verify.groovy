def log = new File(basedir, 'build.log').text
assert log =~ /Generated 1 service \([\d,]+ lines\); of (\d+) files \1 were written, 0 unchanged, 0 removed/
assert new File(basedir, 'target/classes/com/example/Lender.class').exists()
assert new File(basedir, 'target/classes/com/example/library/LibraryClient.class').exists()
