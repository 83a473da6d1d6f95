namespace HygieneAnalyzers.Flow.Paths;

/// <summary>The usual names for "it worked" and "it did not" on result objects and enumerations.</summary>
internal static class ResultNames
{
    public static bool IsGood(string name) => name is
        "Succeeded" or "IsSuccess" or "IsSuccessful" or "IsSucceeded" or "Success" or "Successful" or "IsValid" or "Valid" or "Verified" or "IsVerified"
        or "IsAuthenticated" or "Authenticated" or "IsOk" or "Ok" or "Result" or "Value" or "HasValue" or "Item1" or "SuccessRehashNeeded";

    public static bool IsBad(string name) => name is
        "Failed" or "Failure" or "Fail" or "Failing" or "Error" or "Unauthorized" or "Forbid" or "Forbidden" or "BadRequest" or "NotFound" or "Problem" or "IsFailure" or "IsFailed" or "IsError" or "HasError" or "HasErrors" or "Invalid" or "Denied"
        or "IsLockedOut" or "IsNotAllowed" or "LockedOut" or "NotAllowed";
}
