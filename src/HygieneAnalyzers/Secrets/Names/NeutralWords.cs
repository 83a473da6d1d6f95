namespace HygieneAnalyzers.Secrets.Names;

/// <summary>Words around a credential term that make the name one <em>about</em> a credential.</summary>
internal static class NeutralWords
{
    /// <summary>Nouns after the term: in head-last languages they are the head, in head-first ones they clear it all the same.</summary>
    public static WordSet Nouns { get; } = WordSet.Of("""
        length size count min max strength score complexity policy rule rules requirement requirements regex pattern format mask char chars charset
        validator validation hasher encoder generator provider manager service store factory handler builder options settings config configuration
        section path file filename folder dir directory url uri endpoint host route page view action command event message text label title caption
        hint placeholder prompt tooltip help error errors warning description question answer field box input control element id ids name names alias
        key property attribute column param parameter header claim scope type kind mode status state flag enabled required visible expired expiry
        expires expiration date time timeout lifetime age days history attempts retries reset change confirmation forgot recovery link hash hashed
        encrypted protected masked version algorithm source reference selector xpath css locator table index resource vault prefix suffix separator
        set changed updated salt thumbprint len alphabet letters symbols digits characters env envvar variable var
        """);

    /// <summary>Whole names or name endings that are never a secret although their last word is a term.</summary>
    public static WordSet Compounds { get; } = WordSet.Of("""
        cancellationtoken canceltoken stoppingtoken shutdowntoken tokentype syntaxtoken jtoken jsontoken changetoken antiforgerytoken
        requestverificationtoken csrftoken xsrftoken concurrencytoken metadatatoken publickeytoken publictoken separatortoken continuationtoken
        pagetoken nextpagetoken nexttoken skiptoken synctoken placeholdertoken templatetoken endtoken starttoken eoftoken timertoken maxtoken
        publickey primarykey foreignkey partitionkey rowkey sortkey hashkey shardkey cachekey dictionarykey lookupkey registrykey resourcekey configkey
        configurationkey sectionkey objectkey routekey routingkey hotkey shortcutkey uiaccesskey mapkey indexkey itemkey groupkey modelkey viewkey
        settingkey settingskey propertykey parameterkey cookiekey headerkey claimkey sessionkeyname contextkey tempdatakey viewdatakey statekey
        messagekey translationkey localizationkey textkey labelkey titlekey localstoragekey featurekey policykey schemakey entitykey compositekey
        naturalkey surrogatekey alternatekey uniquekey candidatekey jsonkey querykey errorkey eventkey logkey metakey tagkey typekey namekey idkey
        userkey rootkey subkey mainkey functionkeyname instrumentationkey sitekey publishablekey clientkeyname arrowkey enterkey escapekey tabkey
        passwordkey passwdkey pwdkey pincode postcode statuscode zipcode postalcode errorcode countrycode languagecode barcode qrcode sourcecode exitcode
        responsecode resultcode currencycode culturecode regioncode areacode productcode itemcode typecode hashcode keycode charcode opcode bytecode
        citycode statecode localecode reasoncode httpcode charactercode encodingcode
        bypass compass trespass underpass overpass onepass renderpass firstpass secondpass testpass maxpass numpass
        authorlogin lastlogin firstlogin
        keypin mappin shippingpin googlemail tradesecret opensecret parolachiave clavegen palavrachave
        """);

    /// <summary>Words that flip the meaning when the name begins with them.</summary>
    public static WordSet LeadingFlips { get; } = WordSet.Of("""
        is has had can should requires require required must allow allows show shows hide hides use uses using no not without want wants need needs
        enable enables disable disables validate validates verify verifies check checks get gets set sets add adds remove removes delete clear
        lbl label with send skip ignore on when
        """);

    /// <summary>Words that flip the meaning wherever they stand before the term.</summary>
    public static WordSet Flips { get; } = WordSet.Of("""
        forgot forgotten forget reset resets change changes changed confirm invalid wrong missing bad incorrect unknown lost max min maximum minimum
        encrypted hashed masked protected redacted obfuscated hash public fake dummy sample example mock placeholder
        """);

    /// <summary>The head noun stands before these (<c>passwordForAdmin</c>, <c>lengthOfPassword</c>).</summary>
    public static WordSet Prepositions { get; } = WordSet.Of("for of to from by with per");

    /// <summary>So it does before these, but only when a term stands there: <c>passwordInClearText</c>, not <c>signInPassword</c>.</summary>
    public static WordSet LoosePrepositions { get; } = WordSet.Of("in as at");

    /// <summary>Trailing words that leave the noun before them the head: representations, environments, holders.</summary>
    public static WordSet Transparent { get; } = WordSet.Of("""
        value val string str bytes chars plain plaintext cleartext clear raw literal const constant base utf hex secure
        old new current default prod production dev development stage staging qa uat live local admin administrator root smtp sql ftp db database
        primary secondary
        """);
}
