using HygieneAnalyzers.Configuration;
using Xunit;

namespace HygieneAnalyzers.Tests.Configuration;

public class ComposeReaderTests
{
    [Theory]
    [InlineData("services:\n  db:\n    environment:\n      PW: a\n      B: 'it''s'", "services:db:environment:PW = a", "services:db:environment:B = it's")]
    [InlineData("services:\n  db:\n    environment:\n      - PW=a\n      - \"B=b c\"\n      - PASSED_ON", "services:db:environment:PW = a", "services:db:environment:B = b c")]
    [InlineData("services:\n  db:\n    environment:\n    - PW=a\n    image: x", "services:db:environment:PW = a")]
    [InlineData("services:\r\n  db: # c\r\n    environment: # d\r\n      PW: a # e\r\n", "services:db:environment:PW = a")]
    [InlineData("services:\n  a:\n    environment:\n      P: 1\n  b:\n    environment:\n      P: 2", "services:a:environment:P = 1", "services:b:environment:P = 2")]
    [InlineData("x-shared: &shared\n  environment:\n    PW: a", "x-shared:environment:PW = a")]
    [InlineData("services:\n  db:\n    environment:\n      Smtp__Password: \"a\\\"b\"", "services:db:environment:Smtp:Password = a\"b")]
    [InlineData("services:\n  db:\n    environment:\n      URL: http://u:p@h\n      PW: a:b#c", "services:db:environment:URL = http://u:p@h", "services:db:environment:PW = a:b#c")]
    [InlineData("services:\n  db:\n    environment:\n      PW: a\n      PASSED_ON:\n      B: c", "services:db:environment:PW = a", "services:db:environment:B = c")]
    [InlineData("services:\n  db: &db # c\n    environment: &e\n      PW: a", "services:db:environment:PW = a")]
    [InlineData("services:\n  db:\n    environment:\n      \"PW\": a\n      'A: B': c", "services:db:environment:PW = a", "services:db:environment:A: B = c")]
    [InlineData("services:\r  db:\r    environment:\r      PW: a\n\r      B: c", "services:db:environment:PW = a", "services:db:environment:B = c")]
    [InlineData("--- # c\nservices:\n  db:\n    environment:\n      PW: a\n...\n", "services:db:environment:PW = a")]
    [InlineData("services:\n  db:\n    environment:\n      PW: a\n      PW: b", "services:db:environment:PW = a", "services:db:environment:PW = b")]
    public void Reads(string text, params string[] expected) => Assert.Equal(expected, Flat.Of(text, ConfigFormat.Compose));

    [Theory]
    [InlineData("services:\n  db:\n    environment: { PW: a }")]
    [InlineData("services:\n  db:\n    environment:\n      <<: *shared\n      PW: *x")]
    [InlineData("services:\n  db:\n    environment:\n      PW: |\n        a\n        b: c")]
    [InlineData("services:\n  db:\n    environment:\n      PW: a\n        goes on")]
    [InlineData("services:\n  db:\n    environment:\n      PW: \"open\n        end\"")]
    [InlineData("services:\n  db:\n    labels:\n      PW: a")]
    [InlineData("services:\n  db:\n    command: |\n      environment:\n        PW: a")]
    [InlineData("environment:\n  PW: a")]
    [InlineData("volumes:\n  db:\n    environment:\n      PW: a")]
    [InlineData("# services:\n#  db:\n#   environment:\n#    PW: a")]
    [InlineData("services:\n  db:\n    environment:\n      PW:")]
    [InlineData("services:\n  db:\n    environment:\n      PW: \"\\x41\"")]
    [InlineData("services:\n  db:\n    environment:\n      PW: 'a' b")]
    [InlineData("services:\n  db:\n    environment:\n      PW: a: b")]
    [InlineData("services:\n  db:\n    environment:\n      - PW=a: b")]
    [InlineData("services:\n  db:\n    environment:\n      - PW: a")]
    [InlineData("services:\n  db:\n    environment:\n      PW: ~\n      B: null")]
    [InlineData("services:\n  db:\n    environment:\n      PW: &p a\n      B: *p\n      C: !!str c\n      D: !secret d")]
    [InlineData("services:\n  db:\n    environment:\n      PW:\n        goes on below")]
    [InlineData("services:\n  db:\n    environment:\n      ? PW\n      : a")]
    [InlineData("services:\n  db:\n    environment:\n      PW: >-\n\n        a\n      B: |2\n          b: c")]
    [InlineData("services: { db: { environment: { PW: a } } }")]
    public void Guesses_nothing(string text) => Assert.Empty(Flat.Of(text, ConfigFormat.Compose));

    [Fact]
    public void Places_values_and_comments()
    {
        const string Text = "services:\n  db:\n    environment:\n      # one\n      - PW=secret # two\n";
        var tree = ConfigReader.Read(Text, ConfigFormat.Compose);
        var leaf = Assert.Single(Flat.Leaves(tree.Root));
        Assert.Equal("secret", Text.Substring(leaf.Span.Start, leaf.Span.Length));
        Assert.Equal([" one", " two"], tree.Comments.Select(comment => comment.Text));
    }
}
