using System.IO;
using System.Xml;

namespace HygieneAnalyzers.Configuration.Xml;

/// <summary>
/// Reads XML settings: <c>web.config</c>, transforms, <c>nuget.config</c>, publish profiles, run settings. Document types are
/// prohibited and nothing is resolved, so no entity can grow or reach out of the file.
/// </summary>
internal static class XmlConfigReader
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = ConfigLimits.Length,
        IgnoreWhitespace = true,
        IgnoreProcessingInstructions = true,
    };

    public static ConfigTree Read(string text)
    {
        var start = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;
        var walker = new XmlWalker(text, start);
        using var input = new StringReader(text);
        for (var i = 0; i < start; i++)
        {
            input.Read();
        }

        try
        {
            using var reader = XmlReader.Create(input, Settings);
            return walker.Walk(reader);
        }
        catch (XmlException)
        {
            return walker.Finish(HasDocumentType(text) ? ConfigProblem.HasDocumentType : ConfigProblem.Malformed);
        }
    }

    private static bool HasDocumentType(string text) => text.IndexOf("<!DOCTYPE", System.StringComparison.Ordinal) >= 0;
}
