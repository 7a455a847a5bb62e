assert new File(basedir, 'target/classes/com/example/library/LibraryClient.class').exists()
assert new File(basedir, 'target/classes/com/example/museum/MuseumClient.class').exists()
// Each execution owns its folder, and no file of the other's.
assert !new File(basedir, 'target/generated-sources/library/com/example/museum').exists()
assert !new File(basedir, 'target/generated-sources/museum/com/example/library').exists()
