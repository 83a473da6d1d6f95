using System;
using System.Collections.Generic;

namespace HygieneAnalyzers.Endpoints;

/// <summary>Mail providers where anybody gets an account: a mailbox there is a person's own, not a company's.</summary>
internal static class FreeMail
{
    private static readonly HashSet<string> Domains = new(StringComparer.OrdinalIgnoreCase)
    {
        "gmail.com", "googlemail.com", "outlook.com", "hotmail.com", "hotmail.co.uk", "hotmail.fr", "live.com", "msn.com", "yahoo.com", "yahoo.co.jp", "yahoo.co.uk",
        "yahoo.fr", "ymail.com", "aol.com", "icloud.com", "me.com", "mac.com", "proton.me", "protonmail.com", "pm.me", "tutanota.com", "tuta.io", "zoho.com",
        "gmx.com", "gmx.net", "gmx.de", "gmx.at", "gmx.ch", "web.de", "t-online.de", "freenet.de", "mail.ru", "bk.ru", "inbox.ru", "list.ru", "yandex.ru", "yandex.com",
        "ya.ru", "rambler.ru", "naver.com", "daum.net", "hanmail.net", "kakao.com", "nate.com", "korea.com", "qq.com", "163.com", "126.com", "yeah.net", "sina.com", "sina.cn",
        "sohu.com", "aliyun.com", "foxmail.com", "docomo.ne.jp", "ezweb.ne.jp", "softbank.ne.jp", "libero.it", "virgilio.it", "tiscali.it", "orange.fr", "wanadoo.fr",
        "free.fr", "laposte.net", "sfr.fr", "wp.pl", "onet.pl", "o2.pl", "interia.pl", "seznam.cz", "centrum.cz", "azet.sk", "uol.com.br", "bol.com.br", "terra.com.br",
        "mail.com", "fastmail.com", "hushmail.com", "rediffmail.com", "comcast.net", "verizon.net", "att.net", "btinternet.com", "telenet.be", "skynet.be", "ziggo.nl", "kpnmail.nl",
    };

    /// <summary>Whether the domain, or one above it (<c>smtp.gmail.com</c>), is such a provider's.</summary>
    public static bool IsDomain(string domain)
    {
        var rest = domain.TrimEnd('.');
        while (rest.IndexOf('.') is > 0 and var dot)
        {
            if (Domains.Contains(rest))
            {
                return true;
            }

            rest = rest.Substring(dot + 1);
        }

        return false;
    }

    /// <summary>The domain of a mail address, or null for what is none.</summary>
    public static string? DomainOf(string? address)
    {
        var at = address?.LastIndexOf('@') ?? -1;
        return at > 0 && address!.IndexOf('.', at) > at + 1 && address.IndexOf(' ') < 0 ? address.Substring(at + 1) : null;
    }
}
