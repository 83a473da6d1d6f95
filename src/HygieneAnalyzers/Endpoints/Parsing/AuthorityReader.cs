using System;

namespace HygieneAnalyzers.Endpoints.Parsing;

/// <summary>Walks the hosts of one text: a URL (with user info, ports, several hosts), a UNC path, or bare hosts separated by commas.</summary>
internal struct AuthorityReader
{
    private const int LongestScheme = 24;
    private const int LongestText = 4096;
    private const int NoPort = -1;

    private readonly string _text;
    private readonly string _scheme;
    private readonly int _end;
    private int _position;

    public AuthorityReader(string text, bool isBareHostAllowed)
    {
        _text = text;
        _scheme = string.Empty;
        _end = _position = 0;
        if (text.Length > LongestText)
        {
            return;
        }

        var start = text.Length - text.AsSpan().TrimStart().Length;
        if (UncPath.TryStart(text, start, out _position))
        {
            _scheme = EndpointScheme.File;
            _end = AuthorityEnd(_position);
        }
        else if (TryScheme(text, start, out var scheme, out _position))
        {
            _scheme = scheme;
            _end = AuthorityEnd(_position);
            _position = AfterUserInfo(_position, _end);
        }
        else if (isBareHostAllowed && start < text.Length)
        {
            _position = start;
            _end = AuthorityEnd(start);
        }
    }

    /// <summary>The next host; empty ones are skipped.</summary>
    public bool TryNext(out Endpoint endpoint)
    {
        while (_position < _end)
        {
            var comma = _text.IndexOf(',', _position, _end - _position);
            var end = comma < 0 ? _end : comma;
            var found = TryHost(_position, end, out endpoint);
            _position = end + 1;
            if (found)
            {
                return true;
            }
        }

        endpoint = default;
        return false;
    }

    private static bool TryScheme(string text, int start, out string scheme, out int next)
    {
        next = 0;
        scheme = string.Empty;
        var length = Math.Min(text.Length - start, LongestScheme + 3);
        var mark = text.IndexOf("://", start, length, StringComparison.Ordinal);
        if (mark <= start || EndpointScheme.Find(text.AsSpan(start, mark - start)) is not { } found)
        {
            return false;
        }

        scheme = found;
        next = mark + 3;
        return true;
    }

    private readonly int AuthorityEnd(int start)
    {
        var depth = 0;
        for (var i = start; i < _text.Length; i++)
        {
            var c = _text[i];
            depth += c == '{' ? 1 : c == '}' && depth > 0 ? -1 : 0;
            if (depth == 0 && c is '/' or '\\' or '?' or '#')
            {
                return i;
            }
        }

        return _text.Length;
    }

    private readonly int AfterUserInfo(int start, int end)
    {
        var at = end > start ? _text.LastIndexOf('@', end - 1, end - start) : -1;
        return at < 0 ? start : at + 1;
    }

    private readonly bool TryHost(int start, int end, out Endpoint endpoint)
    {
        while (start < end && char.IsWhiteSpace(_text[start]))
        {
            start++;
        }

        var hostEnd = HostEnd(start, end);
        var port = HostPort.Read(_text.AsSpan(hostEnd, end - hostEnd));
        endpoint = new Endpoint(_text, _scheme, start, hostEnd - start, port, _end);
        return hostEnd > start;
    }

    // The colon before the port stands behind the bracket of an IPv6 address; an address without brackets has several colons.
    private readonly int HostEnd(int start, int end)
    {
        var host = _text.AsSpan(start, end - start);
        if (!host.IsEmpty && host[0] == '[')
        {
            var bracket = host.IndexOf(']');
            return bracket < 0 ? end : start + bracket + 1;
        }

        var at = _scheme == EndpointScheme.File ? host.IndexOf('@') : NoPort;
        if (at > 0)
        {
            return start + at;
        }

        var colon = TemplateText.IndexOfOutside(host, ':');
        var isLone = colon >= 0 && (_scheme.Length > 0 || host.LastIndexOf(':') == colon || TemplateText.Has(host));
        return isLone ? start + colon : end;
    }
}
