def log = new File(basedir, 'build.log').text
def builds = log.split('Scanning for projects').drop(1)
assert builds.size() == 3
assert builds[0].contains('Generated 1 service')
// Another model is another client, and the same one comes from the cache, its sources too.
assert builds[1].contains('Generated 1 service')
assert builds[2].contains('Skipping plugin execution (cached): keysmith:generate')
assert new File(basedir, 'target/generated-sources/keysmith/com/example/library/model/LendBookInput.java').text.contains('shelf')
new File(basedir, '../../it-cache').deleteDir()
