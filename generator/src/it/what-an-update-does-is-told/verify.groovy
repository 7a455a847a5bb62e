def lines = new File(basedir, 'build.log').readLines()
def first = lines.findIndexOf { it.contains('LibraryClient of com.example.library#Library: ') }
def report = lines[first..first + 6].collect { it.replaceFirst(/^\[INFO\] ?/, '') }
assert report == [
    'LibraryClient of com.example.library#Library: 1 change breaks callers (source 1, binary 1, wire 1), 1 is compatible.',
    '',
    'FindBook',
    '  + LibraryClient.findBook(FindBookInput)',
    '',
    'LendBook',
    '  ~ LendBookOutput.due(): @Nullable String, was @Nullable Instant; The shape targeted by the member ' +
        '`com.example.library#LendBookOutput$due` changed from `smithy.api#Timestamp` (timestamp) to ' +
        '`smithy.api#String` (string) [breaks source, binary, wire]'
]: report
assert new File(basedir, 'target/changes.md').text.contains('| LendBook | changed | `LendBookOutput.due()`')
def told = lines.findAll { it =~ /^\[ERROR\] .*'failOn'/ }
assert told.size() == 2: told
assert told[0].contains("fails the build by 'failOn' (binary): 1 change breaks callers"): told
assert told[1].contains("'failOn' cannot be 'binaries'; it is one or more"): told
// Once the new version is generated, nothing is left to tell.
assert lines.any { it.contains('nothing that callers could see has changed') }
assert new File(basedir, 'keysmith.lock').text.contains('"com.example.library#FindBook"')
