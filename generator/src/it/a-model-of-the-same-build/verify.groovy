assert new File(basedir, 'client/target/classes/com/example/library/LibraryClient.class').exists()
