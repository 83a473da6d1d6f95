namespace HygieneAnalyzers.Secrets.Names.Words;

/// <summary>English: the last word decides.</summary>
internal static class EnglishWords
{
    public static LanguageWords Words { get; } = new()
    {
        Strong = WordSet.Of("""
            password passwords passwd passwrd passwds pwd pwds pswd psw pw passphrase passphrases passcode passcodes
            userpass dbpass adminpass rootpass smtppass ftppass mailpass emailpass sqlpass loginpass mypass sshpass keypass storepass proxypass sapass
            userpw dbpw adminpw rootpw
            secret clientsecret appsecret consumersecret sharedsecret signingsecret webhooksecret jwtsecret tokensecret apisecret totpsecret otpsecret
            apikey apikeys secretkey secretkeys privatekey encryptionkey decryptionkey masterkey signingkey accountkey storageaccountkey subscriptionkey
            secretaccesskey sharedaccesskey storageaccesskey accountaccesskey awssecretkey sharedkey presharedkey psk
            symmetrickey aeskey hmackey jwtkey cipherkey cryptokey
            accesstoken authtoken authenticationtoken authorizationtoken bearertoken deploytoken refreshtoken bottoken apitoken oauthtoken personalaccesstoken
            credential credentials sas sastoken sharedaccesssignature totpseed otpseed seedphrase recoveryphrase mnemonicphrase
            pfxpassword keystorepassword certpassword certificatepassword
            """),
        Weak = WordSet.Of("""
            key keys token tokens pin pass passkey code auth cert cred creds license licence licensekey licencekey otp totp jwt pat bearer
            secrets signature sig mnemonic storagekey accesskey hostkey functionkey functionskey accesscode securitycode authcode sessiontoken idtoken
            """),
        UserName = WordSet.Of("""
            username user usr userid uid login loginname logon logonname account accountname useraccount email emailaddress mail upn
            userprincipalname principal principalname clientid
            """),
    };
}
