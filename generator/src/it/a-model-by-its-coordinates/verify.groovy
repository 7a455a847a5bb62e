assert new File(basedir, 'client/target/classes/com/example/library/LibraryClient.class').exists()
def told = new File(basedir, 'build.log').readLines().findAll { it =~ /^\[ERROR\] .*modelArtifacts/ }
assert told.size() == 2: told
assert told[0].contains("Cannot get 'com.example:modle:1' of 'modelArtifacts': "): told
assert told[1].contains("'modle' in 'modelArtifacts' is no artifact; group:artifact:version is"): told
