$version: "2.0"

namespace random.models

use aws.api#service
use aws.protocols#awsJson1_0

/// What Keysmith makes up of the names of operations and of the service is taken already.
@awsJson1_0
@service(sdkId: "Athena")
service AthenaClient {
    operations: [Get, GetRequest, Put, AthenaException]
    errors: [AthenaErrors]
}

operation Get {
    input: GetInput
    output: GetOutput
    errors: [AthenaError, AthenaServiceException]
}

operation GetRequest {}

operation Put {
    output: PutRequest
    errors: [PutError]
}

operation AthenaException {
    input: AthenaExceptionError
    output: AthenaExceptionRequest
}

structure GetInput {
    response: GetResponse
    error: GetError
    exception: AthenaService
}

structure GetOutput {
    request: GetRequestRequest
    response: GetRequestResponse
}

structure GetResponse {}

structure GetError {}

structure GetRequestRequest {}

structure GetRequestResponse {}

structure PutRequest {
    client: DefaultAthenaClient
    asyncClient: AthenaAsyncClient
}

structure DefaultAthenaClient {}

structure AthenaAsyncClient {}

structure AthenaService {}

structure AthenaExceptionError {}

structure AthenaExceptionRequest {}

@error("client")
structure PutError {}

@error("client")
structure AthenaError {
    message: String
}

@error("server")
structure AthenaServiceException {
    message: String
}

@error("server")
structure AthenaErrors {}
