assert new File(basedir, 'new/target/classes/org/reader/library/LibraryClient.class').exists()
assert new File(basedir, 'newer/target/classes/com/example/library/LibraryClient.class').exists()
assert !new File(basedir, 'newer/src/main/smithy').exists()
def told = new File(basedir, 'build.log').readLines().find { it.startsWith('[ERROR] Failed to execute goal') }
assert told.contains('new/pom.xml is there already'): told
// The first program runs.
def runtime = new File(localRepositoryPath, 'dev/keysmith/keysmith-runtime')
def jar = null
runtime.eachFileRecurse { if (it.name.endsWith('.jar') && !it.name.contains('tests')) jar = it }
def java = new File(System.getProperty('java.home'), 'bin/java').path
def classes = new File(basedir, 'new/target/classes').path
def printed = [java, '-cp', classes + File.pathSeparator + jar, 'org.reader.First'].execute().text
assert printed.contains('"title": "an example"'): printed
