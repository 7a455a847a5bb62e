assert new File(basedir, 'target/generated-sources/keysmith/com/example/library/LibraryClient.java').exists()
