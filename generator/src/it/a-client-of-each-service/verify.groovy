def generated = new File(basedir, 'target/generated-sources/keysmith/com/example')
assert new File(generated, 'museum/model/EnterInput.java').text.contains('museumCard')
// What is excluded is in no client.
assert !new File(generated, 'museum/model/Audit.java').exists()
// The third build wants one service alone: the other one's files vanish.
assert !new File(generated, 'library').exists()
def told = new File(basedir, 'build.log').readLines().findAll { it =~ /Generated |Nothing changed/ }
assert told.size() == 3: told
assert told[0].contains('Generated 2 services'): told
assert told[1].contains('Nothing changed'): told
assert told[2].contains('0 were written'): told
