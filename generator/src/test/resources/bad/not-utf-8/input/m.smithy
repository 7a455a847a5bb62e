$version: "2.0"
namespace example
/// Größe, caf�
structure A {}
