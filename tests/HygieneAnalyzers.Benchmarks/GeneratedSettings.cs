using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace HygieneAnalyzers.Benchmarks;

/// <summary>Configuration files of the size that large services have, in the four formats, with hardly a secret: reading costs, finding does not.</summary>
internal static class GeneratedSettings
{
    private const int Length = 20_000;

    private static readonly string[] Words =
        "Order Mail Billing Timeout Retry Cache Queue Portal Report Export Path Level Limit Policy Theme Region Tenant Client Host Token Key Name Count Log Worker".Split(' ');

    private static readonly List<string> Texts = [];

    /// <summary>Files with the same texts each time, in objects of their own.</summary>
    public static ImmutableArray<AdditionalText> Files(int count)
    {
        for (var i = Texts.Count; i < count; i++)
        {
            Texts.Add(Text(i % 4, new Random(i)));
        }

        return [.. Enumerable.Range(0, count).Select(static i => (AdditionalText)new Settings(i))];
    }

    private static string Text(int format, Random random)
    {
        var text = new StringBuilder(format switch { 0 => "{\n", 1 => "<?xml version=\"1.0\"?>\n<configuration><appSettings>\n", 2 => "", _ => "services:\n  a:\n    environment:\n" });
        while (text.Length < Length)
        {
            var (name, value) = (Name(random), Value(random));
            text.Append(format switch
            {
                0 => $"  \"{name}\": {{ \"{Name(random)}\": \"{value}\", \"{Name(random)}\": [ 1, true, \"{Name(random)}\" ] }},\n",
                1 => $"  <add key=\"{name}\" value=\"{value}\" />\n",
                2 => $"{name}__{Name(random)}={value}\n",
                _ => $"      {name}: {value}\n",
            });
        }

        return text.Append(format switch { 0 => "}\n", 1 => "</appSettings></configuration>\n", _ => "" }).ToString();
    }

    private static string Name(Random random) => Words[random.Next(Words.Length)] + Words[random.Next(Words.Length)] + random.Next(100).ToString(CultureInfo.InvariantCulture);

    private static string Value(Random random) => random.Next(8) switch
    {
        0 => $"https://{Name(random).ToLowerInvariant()}.contoso.com/api",
        1 => $"Server={Name(random)};Database={Name(random)};Integrated Security=true",
        2 => $"The {Name(random)} of the {Name(random)} was not found",
        3 => $"Contoso.{Name(random)}.{Name(random)}, Contoso",
        4 => $"/var/log/{Name(random)}.log",
        5 => random.Next().ToString(CultureInfo.InvariantCulture),
        _ => Name(random),
    };

    private sealed class Settings(int index) : AdditionalText
    {
        private readonly SourceText _text = SourceText.From(Texts[index]);

        public override string Path { get; } = $"/{index}/" + (index % 4) switch { 0 => "appsettings.json", 1 => "web.config", 2 => ".env", _ => "compose.yml" };

        public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
    }
}
