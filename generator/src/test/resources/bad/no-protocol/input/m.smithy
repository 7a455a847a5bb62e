$version: "2.0"
namespace example
service S {}
