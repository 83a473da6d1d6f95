namespace HygieneAnalyzers.Tests.Testing;

public static partial class Stubs
{
    /// <summary>Azure.Storage.Sas, Microsoft.Graph and AWSSDK.S3: what issues a credential with an end.</summary>
    public static Stub CloudCredentials => field ??= new("Azure.Storage.Blobs", """
        using System;
        namespace Azure.Storage.Sas
        {
            public enum BlobSasPermissions { Read = 1 }
            public class BlobSasBuilder
            {
                public BlobSasBuilder() { }
                public BlobSasBuilder(BlobSasPermissions permissions, DateTimeOffset expiresOn) { }
                public DateTimeOffset StartsOn { get; set; }
                public DateTimeOffset ExpiresOn { get; set; }
            }
        }
        namespace Azure.Storage.Blobs
        {
            public class BlobClient
            {
                public virtual Uri GenerateSasUri(Azure.Storage.Sas.BlobSasPermissions permissions, DateTimeOffset expiresOn) => new("https://storage.example");
            }
        }
        namespace Azure.Security.KeyVault.Keys
        {
            public class KeyProperties { public DateTimeOffset? ExpiresOn { get; set; } }
        }
        namespace Microsoft.Graph.Models
        {
            public class PasswordCredential { public string? DisplayName { get; set; } public DateTimeOffset? EndDateTime { get; set; } }
            public class User { public string? PasswordPolicies { get; set; } public string? Department { get; set; } }
        }
        namespace Amazon.S3.Model
        {
            public class GetPreSignedUrlRequest { public DateTime? Expires { get; set; } public string? Key { get; set; } }
        }
        """);

    /// <summary>System.DirectoryServices with its account management and protocols.</summary>
    public static Stub DirectoryServices => field ??= new("System.DirectoryServices", """
        using System.Collections;
        namespace System.DirectoryServices
        {
            public class PropertyValueCollection : CollectionBase
            {
                public object? this[int index] { get => null; set { } }
                public object? Value { get; set; }
                public int Add(object? value) => 0;
            }
            public class PropertyCollection { public PropertyValueCollection this[string propertyName] => new(); }
            public class DirectoryEntry { public PropertyCollection Properties { get; } = new(); }
        }
        namespace System.DirectoryServices.AccountManagement
        {
            public abstract class Principal { }
            public class AuthenticablePrincipal : Principal { public bool PasswordNeverExpires { get; set; } public bool? Enabled { get; set; } public bool PasswordNotRequired { get; set; } }
            public class UserPrincipal : AuthenticablePrincipal { }
        }
        namespace System.DirectoryServices.Protocols
        {
            public enum DirectoryAttributeOperation { Add, Replace }
            public class DirectoryAttribute { public DirectoryAttribute() { } public DirectoryAttribute(string name, params object[] values) { } public string Name { get; set; } = ""; public int Add(string value) => 0; }
            public class DirectoryAttributeModification : DirectoryAttribute { public DirectoryAttributeOperation Operation { get; set; } }
            public class ModifyRequest { public ModifyRequest(string distinguishedName, DirectoryAttributeOperation operation, string attributeName, params object[] values) { } }
        }
        """);
}
